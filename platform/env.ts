/** The environment of the process, read once. `.env.example` explains every variable to operators. */
import { join, resolve } from "node:path";
import { z } from "zod";
import type { StorageSettings } from "./storage/storage";

const whole = (smallest: number, largest: number) =>
  z.coerce
    .number({ error: "muss eine ganze Zahl sein" })
    .int("muss eine ganze Zahl sein")
    .min(smallest, `muss mindestens ${smallest} sein`)
    .max(largest, `darf höchstens ${largest} sein`);
const webAddress = z
  .url({ protocol: /^https?$/, error: "muss eine Adresse sein, die mit http:// oder https:// beginnt" })
  .transform((url) => url.replace(/\/+$/, ""));
const postgresAddress = z.url({
  protocol: /^postgres(ql)?$/,
  error: "muss die Form postgres://benutzer:kennwort@server:5432/datenbank haben",
});
const smtpAddress = z.url({
  protocol: /^smtps?$/,
  error: "muss die Form smtp://benutzer:kennwort@server:587 haben",
});
const yesOrNo = z
  .enum(["1", "true", "0", "false"], "muss 1 oder 0 sein")
  .transform((word) => word === "1" || word === "true");

const variables = z.object({
  NODE_ENV: z.string().default("development"),
  NEXT_PHASE: z.string().optional(),
  DATABASE_URL: postgresAddress.optional(),
  DATA_DIR: z
    .string()
    .default(".data")
    .transform((path) => resolve(path)),
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().default("127.0.0.1"),
  APP_URL: webAddress.optional(),
  AUTH_SECRET: z
    .string()
    .min(32, "muss mindestens 32 Zeichen lang sein, zum Beispiel aus: openssl rand -base64 48")
    .optional(),
  DEMO: yesOrNo.default(false),
  DEMO_PASSWORD: z.string().min(8, "muss mindestens 8 Zeichen lang sein").optional(),
  STORAGE: z.enum(["folder", "s3"], "muss folder oder s3 sein").default("folder"),
  S3_ENDPOINT: webAddress.optional(),
  S3_REGION: z.string().default("eu-central-1"),
  S3_BUCKET: z.string().optional(),
  S3_ACCESS_KEY_ID: z.string().optional(),
  S3_SECRET_ACCESS_KEY: z.string().optional(),
  BACKUP_RECIPIENT: z
    .string()
    .regex(/^age1[a-z0-9]+$/, "muss ein öffentlicher Schlüssel von age sein, er beginnt mit age1")
    .optional(),
  SMTP_URL: smtpAddress.optional(),
  MAIL_FROM: z.string().default("Stark. Sozial. Vor Ort. <noreply@localhost>"),
  OIDC_ISSUER: webAddress.optional(),
  OIDC_CLIENT_ID: z.string().optional(),
  OIDC_CLIENT_SECRET: z.string().optional(),
  OIDC_NAME: z.string().default("Zentrale Anmeldung"),
  LOG_LEVEL: z
    .enum(["debug", "info", "warn", "error", "silent"], "muss debug, info, warn, error oder silent sein")
    .default("info"),
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: z
    .base64("muss Base64 sein, zum Beispiel aus: openssl rand -base64 32")
    .optional(),
  PAGE_CACHE_MB: whole(0, 4_096).default(64),
  TRUSTED_PROXY_HOPS: whole(0, 5).default(0),
  PUBLISHER_NAME: z.string().default("Deutscher Landkreistag"),
  PUBLISHER_ADDRESS: z.string().optional(),
  PUBLISHER_PHONE: z.string().optional(),
  PUBLISHER_EMAIL: z.email("muss eine E-Mail-Adresse sein").optional(),
  PUBLISHER_REPRESENTED_BY: z.string().optional(),
  PUBLISHER_RESPONSIBLE: z.string().optional(),
  PUBLISHER_REGISTER: z.string().optional(),
  AGREEMENT_VERSION: z.string().trim().min(1).optional(),
});

/** Without these the portal has no lawful imprint (C-001, C-003). */
const imprint = [
  "PUBLISHER_ADDRESS",
  "PUBLISHER_PHONE",
  "PUBLISHER_EMAIL",
  "PUBLISHER_REPRESENTED_BY",
  "PUBLISHER_RESPONSIBLE",
] as const;

const environment = variables
  .transform((read) => ({
    ...read,
    APP_URL: read.APP_URL ?? `http://localhost:${read.PORT}`,
    /** Whether the operator set the address. Otherwise any name of this machine is accepted. */
    isAddressFixed: read.APP_URL !== undefined,
  }))
  .superRefine((read, found) => {
    const needed: (keyof typeof read)[] = [];
    if (read.NODE_ENV === "production" && !read.DEMO && read.NEXT_PHASE !== "phase-production-build")
      needed.push("AUTH_SECRET", "isAddressFixed", ...imprint);
    if (read.STORAGE === "s3") needed.push("S3_BUCKET", "S3_ACCESS_KEY_ID", "S3_SECRET_ACCESS_KEY");
    if (read.OIDC_ISSUER || read.OIDC_CLIENT_ID)
      needed.push("OIDC_ISSUER", "OIDC_CLIENT_ID", "OIDC_CLIENT_SECRET");
    for (const name of needed.filter((wanted) => !read[wanted])) {
      found.addIssue({
        code: "custom",
        path: [name === "isAddressFixed" ? "APP_URL" : name],
        message: "fehlt (siehe .env.example)",
      });
    }
  });

export type Environment = z.infer<typeof environment>;

/**
 * Reads and validates variables; an empty one counts as not set. Throws an Error with a German message that
 * tells the operator what to correct.
 */
export function readEnvironment(source: Record<string, string | undefined>): Environment {
  const given = Object.fromEntries(Object.entries(source).filter(([, text]) => text !== ""));
  const result = environment.safeParse(given);
  if (result.success) return result.data;
  const problems = result.error.issues.map((issue) => `${issue.path.join(".")} ${issue.message}`);
  throw new Error(`Die Umgebung stimmt nicht: ${problems.join("; ")}.`);
}

let known: Environment | undefined;

/** The variables of this process. The first call may throw like `readEnvironment`. */
export function env(): Environment {
  return (known ??= readEnvironment(process.env));
}

/** The storage for uploaded files. */
export function storageSettings({ STORAGE, DATA_DIR, ...read }: Environment = env()): StorageSettings {
  if (STORAGE === "folder") return { kind: "folder", root: join(DATA_DIR, "files") };
  return {
    kind: "s3",
    endpoint: read.S3_ENDPOINT,
    region: read.S3_REGION,
    name: read.S3_BUCKET ?? "",
    accessKeyId: read.S3_ACCESS_KEY_ID ?? "",
    secretAccessKey: read.S3_SECRET_ACCESS_KEY ?? "",
  };
}
