/** Where the project lives; every link to it is made from this. */
export const PROJECT = 'https://github.com/says-who/says-who';

/** The project's form for whatever a reader wants to tell it. */
export const ISSUES = `${PROJECT}/issues/new/choose`;

/** The form for an error in a claim, with the claim's id filled in and nothing of any page. */
export const claimIssue = (claim: string): string =>
  `${PROJECT}/issues/new?${new URLSearchParams({ template: 'claim.yml', claim })}`;
