export { checkAuthorisation } from './auth-checker.js';
export { hashPassword } from './password.js';
export { PERMISSIONS, Role } from './roles.js';
export { endSessionsOf, SESSION_COOKIE, startSession, viewerOf } from './session.js';
export { User, UserSchema } from './user.entity.js';
export { UserResolver } from './user.resolver.js';
export { ViewerResolver } from './viewer.resolver.js';
