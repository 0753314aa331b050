import { feedRoute } from "@/app/(portal)/feed-route";

export const dynamic = "force-dynamic";
export const GET = feedRoute("/jobcenter/[jobcenter]", "rss");
