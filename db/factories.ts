// Factories for the demo and all tests: valid rows with German defaults that can be overridden.
export { asActor, anAccount, anAdmin, anEditor, aLead, aModerator, aSession } from "./factories/account";
export { aSeries, anAktionswoche } from "./factories/campaign";
export { aConsent } from "./factories/consent";
export { aFigure } from "./factories/figure";
export { aJobcenter } from "./factories/jobcenter";
export { aManuscript } from "./factories/manuscript";
export { aMark, aPerson } from "./factories/person";
export { aPicture } from "./factories/picture";
export { aPost, aPublicPost } from "./factories/post";
export { aPublicTwin, aTwin } from "./factories/twin";
export { anExternalUse, aRemovalTask } from "./factories/external-use";
export { aReport } from "./factories/report";
