import type { ReactNode } from "react";

/** Heading and first sentence of a public page. */
export function PageHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <header className="pt-6 pb-8 sm:pt-10">
      <h1 className="text-title font-extrabold">{title}</h1>
      {children && <p className="measure mt-4 text-lead">{children}</p>}
    </header>
  );
}

/** A page of running text: imprint, data protection, the campaign. */
export function TextPage({
  title,
  lead,
  children,
}: {
  title: string;
  lead?: ReactNode;
  children: ReactNode;
}) {
  return (
    <div className="wrap">
      <PageHead title={title}>{lead}</PageHead>
      <div className="measure grid gap-4 text-read [&_a]:text-link [&_h2]:pt-5 [&_h2]:text-head [&_h3]:pt-2 [&_h3]:text-subhead [&_ul]:grid [&_ul]:list-disc [&_ul]:gap-1.5 [&_ul]:pl-6 [&_li]:marker:text-sozial-dot">
        {children}
      </div>
    </div>
  );
}
