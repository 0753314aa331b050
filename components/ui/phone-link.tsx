import { phoneTarget } from "@/domain/phone";

/** A telephone number that can be dialled; plain text when it is none. */
export function PhoneLink({ phone, className }: { phone: string; className?: string }) {
  const target = phoneTarget(phone);
  if (!target) return phone;
  return (
    <a href={target} className={className}>
      {phone}
    </a>
  );
}
