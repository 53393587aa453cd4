/** Who fits whom: which firms may have which products and why not, products by the owner's need, and quota matching. */
@NullMarked
package io.creditbridge.matching;

import org.jspecify.annotations.NullMarked;
