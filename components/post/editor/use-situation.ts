"use client";
import { useCallback, useState } from "react";
import type { PostSituation } from "@/domain/post/situation";

/** People, feedback and history beside the text; loaded again when they may have changed. */
export function useSituation<Part extends Partial<PostSituation> = PostSituation>(
  postId: string,
  initial: Part,
) {
  const [situation, setSituation] = useState(initial);
  const refresh = useCallback(async () => {
    const response = await fetch(`/redaktion/beitraege/${postId}/stand`).catch(() => null);
    if (response?.ok) setSituation((await response.json()) as Part);
  }, [postId]);
  return { situation, refresh };
}
