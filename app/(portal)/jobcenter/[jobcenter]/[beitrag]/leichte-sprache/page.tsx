import { notFound, permanentRedirect } from "next/navigation";
import { PortalPage } from "@/components/layout/portal-page";
import { PostView } from "@/components/post/post-view";
import { sectionOf } from "@/components/post/post-trail";
import { Breadcrumb } from "@/components/ui/breadcrumb";
import { twinAddress } from "@/queries/portal/post-address";
import { twinPage } from "@/queries/portal/twin";

export { generateMetadata } from "./metadata";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ jobcenter: string; beitrag: string }> };

/** When it or its original was taken off, the proxy answers with 410 and this page is not rendered. */
export default async function TwinPage({ params }: Props) {
  const { jobcenter, beitrag } = await params;
  const shown = await twinPage(jobcenter, beitrag);
  if (!shown) {
    const address = await twinAddress(jobcenter, beitrag);
    if (address?.answer === "moved")
      permanentRedirect(`/jobcenter/${jobcenter}/${address.slug}/leichte-sprache`);
    notFound();
  }
  const trail = (
    <Breadcrumb
      trail={[
        { href: "/leichte-sprache", label: "Leichte Sprache" },
        { href: `/jobcenter/${jobcenter}`, label: shown.jobcenter.name },
        {
          href: shown.leichteSprache?.originalHref ?? `/jobcenter/${jobcenter}/${beitrag}`,
          label: "Der Text in Alltags-Sprache",
        },
      ]}
    />
  );
  return (
    <PortalPage section={sectionOf(shown.kind)} isEntry={false}>
      <div className="wrap pt-4">
        <PostView shown={shown} before={trail} />
      </div>
    </PortalPage>
  );
}
