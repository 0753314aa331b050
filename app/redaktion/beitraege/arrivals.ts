/** Messages about what was just done, for the page after a redirect. */
export const arrivals: Record<string, string> = {
  eingereicht: "Der Beitrag ist eingereicht. Der Landkreistag prüft ihn und gibt Ihnen Bescheid.",
  zurueckgezogen: "Der Beitrag ist zurückgezogen. Sie können weiterschreiben.",
  "vom-netz": "Der Beitrag ist vom Netz genommen.",
  ausschnitt:
    "Der Entwurf hat den neuen Bildausschnitt. Er erscheint, wenn Sie ihn einreichen und er freigegeben ist.",
  wiederhergestellt: "Die frühere Fassung ist wiederhergestellt. Die andere bleibt unter „Verlauf“.",
  verworfen: "Der Entwurf ist verworfen.",
};
