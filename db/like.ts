/** The pattern of ilike for texts that contain these characters, whatever they are. */
export function containing(words: string): string {
  return `%${words.replace(/[\\%_]/g, "\\$&")}%`;
}

/** One such pattern for each word that was typed, of at most so many words. */
export function containingEach(typed: string, most: number): string[] {
  return typed.trim().split(/\s+/).filter(Boolean).slice(0, most).map(containing);
}
