"use client";
// Fallback for unexpected errors. The error is in the log, never on the screen.
import "./globals.css";

export default function GlobalError() {
  return (
    <html lang="de">
      <head>
        <title>Gerade geht etwas nicht – Stark. Sozial. Vor Ort.</title>
      </head>
      <body>
        <main className="wrap py-16">
          <h1 className="text-title font-extrabold">Gerade geht etwas nicht</h1>
          <p className="measure mt-4 text-lead">
            Die Seite lässt sich im Moment nicht zeigen. Bitte laden Sie sie in ein paar Minuten neu. Was Sie
            gespeichert haben, bleibt erhalten.
          </p>
          <p className="mt-8 flex flex-wrap gap-6">
            <a href="/" className="text-link">
              Zur Startseite
            </a>
            <a href="/barrierefreiheit" className="text-link">
              Erklärung zur Barrierefreiheit
            </a>
          </p>
        </main>
      </body>
    </html>
  );
}
