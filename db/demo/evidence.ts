// A one-page PDF that stands for a signed form and says in large letters that it is none.
const lines = [
  "MUSTER - KEINE ECHTE EINWILLIGUNG",
  "",
  "Diese Seite gehört zur Vorführung des Portals.",
  "Die genannte Person ist ausgedacht, niemand hat hier unterschrieben.",
];

/** The bytes of the sample for an invented person. */
export function sampleEvidence(publicName: string): Uint8Array {
  const text = [...lines, "", `Name im Beitrag: ${publicName}`]
    .map((line, index) => {
      const escaped = line.replace(/[\\()]/g, "\\$&");
      return `BT /F1 ${index === 0 ? 20 : 13} Tf 60 ${760 - index * 30} Td (${escaped}) Tj ET`;
    })
    .join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R /Lang (de) >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << /Font << /F1 4 0 R >> >> " +
      "/Contents 5 0 R >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ];
  let file = "%PDF-1.4\n";
  const starts = objects.map((object, index) => {
    const start = file.length;
    file += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return start;
  });
  const table = file.length;
  const entries = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries.join("")}`;
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${table}\n%%EOF\n`;
  // One byte per character: all of them are in Latin-1.
  return new Uint8Array(Buffer.from(file, "latin1"));
}
