// However a person withdraws, the story and the Bericht that show her are gone with the next request.
import { replayWithdrawals } from "@/commands/consent/replay-withdrawals";
import { issueWithdrawalCode } from "@/commands/consent/issue-withdrawal-code";
import { withdrawConsent } from "@/commands/consent/withdraw-consent";
import { withdrawWithCode } from "@/commands/consent/withdraw-with-code";
import { addPicture } from "@/commands/media/add-picture";
import { aWithdrawal } from "@/commands/testing/withdrawal";
import { aConsent, aJobcenter, anEditor, aPublicPost } from "@/db/factories";
import { theClock, theReader, type Person } from "@/domain/account/role";
import { db, expect, test } from "@/e2e/fixtures";
import { codeTicket } from "@/platform/form/code-ticket";
import { newFormKey } from "@/platform/form/form-key";
import { aPhoto } from "@/platform/images/sample";
import { hashOfReference } from "@/platform/secret";
import { writeToLedger } from "@/platform/storage/withdrawal-ledger";
import { type AddressedPost, listingAddresses } from "./addresses-of-a-post";
import { traces } from "./traces";

type Shown = { actor: Person; consentId: string; posts: AddressedPost[] };

/** A story and a Bericht with the same person on the same picture. */
async function aPersonInTwoPosts(title: string): Promise<Shown> {
  const { actor, id: editorId } = await anEditor(db);
  const words = { altText: "Eine Frau am Kran", decorative: false, credit: "Foto: Kreis" };
  const picture = await addPicture(actor, { ...words, bytes: await aPhoto(640, 400) });
  const consent = await aConsent(db, { publicName: "Odalys Kranich" });
  const posts: AddressedPost[] = [];
  for (const kind of ["success_story", "article"] as const) {
    const { post, revision } = await aPublicPost(db, {
      kind,
      consents: [consent],
      editorId,
      manuscript: {
        title: `${title} ${kind === "article" ? "im Bericht" : "erzählt"}`,
        topics: ["jugend"],
        leadPicture: { ...words, mediaId: picture.id, caption: "" },
      },
    });
    posts.push({
      kind,
      slug: post.slug,
      title: revision.title,
      jobcenters: ["emsland"],
      land: "Niedersachsen",
      topics: ["jugend"],
      series: null,
      aktionswoche: null,
      hasTwin: false,
      pictures: [picture],
      neighbours: [],
    });
  }
  return { actor, consentId: consent.id, posts };
}

const ways: Record<string, (shown: Shown) => Promise<unknown>> = {
  "with the code": async ({ actor, consentId }) => {
    const { code } = await issueWithdrawalCode(actor, { consentId });
    const ticket = codeTicket(hashOfReference(code));
    await withdrawWithCode(theReader, { ticket, formKey: newFormKey(), extent: "all", closes: [] });
  },
  "without a code, naming both addresses": ({ posts }) =>
    aWithdrawal(posts.map(({ slug }) => `/jobcenter/emsland/${slug}`).join(" und ")),
  "on the phone of another Jobcenter": async ({ consentId }) => {
    const { id: jobcenterId } = await aJobcenter(db, { slug: "saalekreis" });
    const { actor } = await anEditor(db, { jobcenterId });
    await withdrawConsent(actor, { consentId, receivedVia: "phone" });
  },
  "before a backup was restored": async ({ consentId }) => {
    await writeToLedger({
      kind: "withdrawn",
      consentId,
      at: new Date().toISOString(),
      receivedVia: "letter",
    });
    await replayWithdrawals(theClock);
  },
};

for (const [way, withdraw] of Object.entries(ways))
  test(`a person who withdrew ${way} is gone from the story and from the Bericht`, async ({ request }) => {
    const shown = await aPersonInTwoPosts(`Am Kran ${crypto.randomUUID().slice(0, 8)}`);
    const found = async () => Promise.all(shown.posts.map((post) => traces(request, post)));
    expect(await found()).toMatchObject(
      shown.posts.map((post) => ({ answers: [200], told: listingAddresses(post) })),
    );
    await withdraw(shown);
    expect(await found()).toMatchObject(shown.posts.map(() => ({ answers: [410], told: [] })));
  });
