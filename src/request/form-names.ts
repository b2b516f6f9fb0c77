/** Names of the forms that are not a module’s: files in `.github/ISSUE_TEMPLATE/`, without their ending. */
export const CHANGE_FORM = 'change-lease'
export const END_FORM = 'end-lease'
