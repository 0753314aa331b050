import type { LibraryPicture } from "@/domain/media/picture";
import type { Content } from "@/domain/post/content";

type Calls = {
  onChange: (content: Content) => void;
  onSave: () => void;
  /** After a paste: what was left out, in sentences. */
  onPasted: (leftOut: string[]) => void;
  askForPicture: (onChosen: (picture: LibraryPicture) => void, file?: File) => void;
  announce: (sentence: string) => void;
};

/** The editor is created once, but the callbacks change with every render. This gives it the current ones. */
export class Outside {
  #calls: Calls | null = null;

  connect(calls: Calls): void {
    this.#calls = calls;
  }

  call<Name extends keyof Calls>(name: Name, ...values: Parameters<Calls[Name]>): void {
    (this.#calls?.[name] as ((...all: Parameters<Calls[Name]>) => void) | undefined)?.(...values);
  }
}
