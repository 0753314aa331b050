// The two steps of a person who has the code: enter it, then end everything or single channels. Plain HTML.
import { Button } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { ErrorSummary } from "@/components/ui/error-summary";
import { Notice } from "@/components/ui/notice";
import { TextField } from "@/components/ui/text-field";
import { opensWords } from "@/domain/consent/channel-outputs";
import { closableChannels, type ConsentChannel } from "@/domain/consent/consent";
import type { FormState } from "@/domain/form-state";
import { channelNames } from "@/domain/wording";

type Action = (form: FormData) => Promise<void>;

const problemsOf = ({ issues }: FormState) =>
  issues.map(({ message, field }) => ({ message, fieldId: field }));

export function CodeForm({ answer, known, action }: { answer: FormState; known: string; action: Action }) {
  const typed = typeof answer.values.code === "string" ? answer.values.code : known;
  return (
    <form action={action} className="grid max-w-2xl gap-6" aria-label="Mit dem Code widerrufen">
      <ErrorSummary problems={problemsOf(answer)} />
      <TextField
        name="code"
        label="Code"
        hint="28 Zeichen. Er steht auf dem Blatt, das Sie mit der Einwilligung bekommen haben. Groß oder klein ist gleich."
        error={answer.issues.find(({ field }) => field === "code")?.message}
        defaultValue={typed}
        maxLength={200}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
      />
      <div>
        <Button type="submit">Weiter</Button>
      </div>
    </form>
  );
}

type Props = {
  consent: {
    jobcenter: string;
    publicName: string;
    isWithdrawn: boolean;
    channels: readonly ConsentChannel[];
    posts: readonly { title: string; path: string }[];
  };
  ticket: string;
  formKey: string;
  answer: FormState;
  action: Action;
};

export function WithdrawWithCode({ consent, ticket, formKey, answer, action }: Props) {
  const { jobcenter, publicName, posts, channels } = consent;
  const closable = closableChannels.filter((channel) => channels.includes(channel));
  const hidden = (
    <>
      <input type="hidden" name="ticket" value={ticket} />
      <input type="hidden" name="formKey" value={formKey} />
    </>
  );
  if (consent.isWithdrawn)
    return (
      <Notice live={false} kind="success" title="Diese Einwilligung ist widerrufen">
        <p>Beiträge und Bilder von Ihnen sind nicht mehr zu sehen. Sie brauchen nichts weiter zu tun.</p>
      </Notice>
    );
  return (
    <div className="grid max-w-2xl gap-8">
      <ErrorSummary problems={problemsOf(answer)} />
      {answer.notice && (
        <div role="alert">
          <Notice live={false} kind="warning" title={answer.notice} />
        </div>
      )}
      <Card title="Darum geht es">
        <p className="break-words">
          Ihre Einwilligung für das Jobcenter {jobcenter}, Name im Beitrag: {publicName}.
        </p>
        <OwnPosts posts={posts} />
      </Card>
      <form action={action} aria-label="Alles widerrufen" className="grid gap-3">
        {hidden}
        <input type="hidden" name="extent" value="all" />
        <p>Beiträge und Bilder von Ihnen sind danach sofort weg. Das lässt sich nicht rückgängig machen.</p>
        <div>
          <Button type="submit">Alles sofort widerrufen</Button>
        </div>
      </form>
      {closable.length > 0 && (
        <form action={action} aria-label="Einzelne Wege widerrufen" className="grid gap-4">
          {hidden}
          <input type="hidden" name="extent" value="chosen" />
          <fieldset id="closes" tabIndex={-1} className="grid gap-3">
            <legend className="mb-2 font-semibold">Oder nur das hier nicht mehr:</legend>
            {closable.map((channel) => (
              <div key={channel}>
                <label className="flex min-h-6 items-center gap-3">
                  <input
                    type="checkbox"
                    name="closes"
                    value={channel}
                    className="size-6 shrink-0"
                    aria-describedby={`opens-${channel}`}
                  />
                  {channelNames[channel]}
                </label>
                <p id={`opens-${channel}`} className="ml-9 text-note text-ink-2">
                  {opensWords(channel)}
                </p>
              </div>
            ))}
          </fieldset>
          <div>
            <Button type="submit" look="secondary">
              Auswahl widerrufen
            </Button>
          </div>
        </form>
      )}
    </div>
  );
}

function OwnPosts({ posts }: { posts: readonly { title: string; path: string }[] }) {
  if (posts.length === 0) return <p className="mt-3">Im Moment ist kein Beitrag mit Ihnen zu sehen.</p>;
  return (
    <>
      <p className="mt-3">Hier sind Sie im Moment zu sehen:</p>
      <ul className="mt-2 grid list-disc gap-2 pl-6">
        {posts.map(({ title, path }) => (
          <li key={path}>
            <a href={path} className="text-link break-words">
              {title}
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
