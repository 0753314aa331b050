"use client";
// The hosts of an Aktion whose text cannot be edited now: hosts are not part of the text.
import { perform } from "@/components/post/editor/perform";
import { useSituation } from "@/components/post/editor/use-situation";
import { Card } from "@/components/ui/card";
import type { ComboboxOption } from "@/components/ui/combobox";
import type { FormAction } from "@/domain/form-state";
import type { Host } from "@/domain/post/hosting";
import type { PostSituation } from "@/domain/post/situation";
import { HostPanel } from "./host-panel";

type Props = {
  postId: string;
  hosts: Host[];
  choices: ComboboxOption[];
  invite: FormAction;
  remove: FormAction;
};

export function HostsAtRest({ postId, hosts, choices, invite, remove }: Props) {
  const { situation, refresh } = useSituation<Pick<PostSituation, "hosts">>(postId, { hosts });
  const step = (action: FormAction) => async (jobcenterId: string) => {
    const answer = await perform(action, { postId, jobcenterId });
    await refresh();
    return answer;
  };
  return (
    <Card>
      <HostPanel hosts={situation.hosts} choices={choices} onInvite={step(invite)} onRemove={step(remove)} />
    </Card>
  );
}
