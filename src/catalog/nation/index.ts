// The national layer of the catalog: what bodies China's Party, government and public institutions have at every level, and how they are named.

export type { NameKind } from './NameKind';
export { abbreviations, departments, jointDepartments } from './departments';
export { formerDepartments } from './formerDepartments';
export { partyOrgans, partyLeads, partyBodies, needLead } from './partyOrgans';
export { peopleOrgans } from './peopleOrgans';
export { verticalOrgans } from './verticalOrgans';
export { institutions } from './institutions';
export { groupOffices, groupOfficeOrgans } from './groupOffices';
export { ministries } from './ministries';
export { knownPlaces } from './places';
export { placeEnds } from './placeEnds';
export { organEndings, weakEndings } from './organEndings';
export { nameWords } from './nameWords';
