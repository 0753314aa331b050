// The time left in the session: GET only reads it, POST extends the session (D-011, A-119).
import { json } from "@/platform/form/json-answer";
import { currentActor, timeLeft } from "@/platform/sign-in/session";

export async function GET(): Promise<Response> {
  const left = await timeLeft();
  return left ? json(left) : json({}, 401);
}

export async function POST(): Promise<Response> {
  return (await currentActor()) ? GET() : json({}, 401);
}
