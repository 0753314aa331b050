// The board as CSV for a spreadsheet, with the same filter.
import { csvText, excelCsv } from "@/domain/csv";
import { stateWords } from "@/components/campaign/participation/words";
import { chosenOf } from "@/domain/campaign/participation-choice";
import { berlinDay } from "@/domain/date-words";
import { requireActor } from "@/platform/sign-in/session";
import { participationBoard } from "@/queries/desk/participation";
import { participationWishes } from "@/app/redaktion/beteiligung/wishes";

const header = [
  "Jobcenter",
  "Land",
  "AGS",
  "Stand",
  "Beiträge",
  "Zum ersten Mal dabei",
  "Zuletzt öffentlich",
  "Kontakt bestätigt",
];

export async function GET(request: Request): Promise<Response> {
  const wishes = participationWishes(Object.fromEntries(new URL(request.url).searchParams));
  const board = await participationBoard(await requireActor(), wishes.zeitraum);
  if (!board) return new Response(null, { status: 404 });
  const day = (moment: Date | null) => moment && berlinDay(moment);
  const rows = chosenOf(board.jobcenters, { choice: wishes.stand, land: wishes.land }, new Date()).map(
    (one) => [
      one.name,
      one.bundesland,
      // Excel would make a number of "08435" even in quotation marks.
      `AGS ${one.ags}`,
      stateWords[one.state].count,
      one.posts,
      one.isFirstTime ? "ja" : "nein",
      day(one.lastPublicAt),
      day(one.confirmedAt),
    ],
  );
  const name = `beteiligung-${board.week?.slug ?? "90-tage"}.csv`;
  return new Response(csvText(header, rows, excelCsv), {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
      "cache-control": "no-store",
    },
  });
}
