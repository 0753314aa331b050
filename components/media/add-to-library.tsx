"use client";
// The upload as a page of its own: redirects to the new picture.
import { PictureUpload } from "./picture-upload";

export function AddToLibrary() {
  return (
    <PictureUpload onAdded={({ id }) => location.assign(`/redaktion/medien/${id}?erledigt=hochgeladen`)} />
  );
}
