/** The organisations that use the platform, and their people with roles and authority. */
@NullMarked
package io.creditbridge.organization;

import org.jspecify.annotations.NullMarked;
