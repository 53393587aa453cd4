/** Who somebody is and what they may do: accounts, roles, sign-in, access tokens. */
@NullMarked
package io.creditbridge.identity;

import org.jspecify.annotations.NullMarked;
