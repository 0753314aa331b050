import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { ViewingAnswerForm, ViewingIntroduction } from "@/components/consent/viewing";
import { CropPreview } from "@/components/post/crop-preview";
import { PostView } from "@/components/post/post-view";
import { Notice } from "@/components/ui/notice";
import { answerToReader } from "@/platform/form/form-action";
import { viewingOf } from "@/queries/protagonist/viewing";
import { answer } from "./actions";

export const dynamic = "force-dynamic";

export const metadata: Metadata = {
  title: "Ihr Beitrag, bevor er erscheint",
  robots: { index: false, follow: false, noarchive: true },
};

/** One person sees one version of a post before anybody else, and answers. It leads nowhere else. */
export default async function ViewingPage({ params }: PageProps<"/ansehen/[token]">) {
  const { token } = await params;
  const viewing = await viewingOf(token);
  if (!viewing) notFound();
  return (
    <main id="inhalt" tabIndex={-1} className="wrap grid gap-8 py-8 focus:outline-none">
      <ViewingIntroduction jobcenter={viewing.jobcenter} />
      {viewing.shown ? (
        <>
          <div className="rounded-card border border-dashed border-edge bg-paper px-4 py-8 sm:px-10">
            <PostView shown={viewing.shown} />
            <CropPreview shown={viewing.shown} />
          </div>
          <ViewingAnswerForm
            token={token}
            given={viewing.answer}
            state={await answerToReader()}
            action={answer}
          />
        </>
      ) : (
        <Notice live={false} kind="warning" title="Der Beitrag wurde geändert">
          <p>Dieser Link zeigt ihn nicht mehr. Ihr Jobcenter schickt Ihnen einen neuen.</p>
        </Notice>
      )}
    </main>
  );
}
