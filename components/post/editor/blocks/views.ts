import { FigureView } from "./figure-view";
import { ImageView } from "./image-view";
import { PillarsView } from "./pillars-view";
import { TableView } from "./table-view";
import { InfoView, InterviewView, QuoteView } from "./text-block-views";

/** How each block looks while it is written. */
export const blockViews = {
  image: ImageView,
  figure: FigureView,
  pillars: PillarsView,
  table: TableView,
  quote: QuoteView,
  interview: InterviewView,
  info: InfoView,
};
