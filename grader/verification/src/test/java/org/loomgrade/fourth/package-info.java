/** A fourth exercise, as an instructor adds one: see CONTRIBUTING.md. */
@NullMarked
package org.loomgrade.fourth;

import org.jspecify.annotations.NullMarked;
