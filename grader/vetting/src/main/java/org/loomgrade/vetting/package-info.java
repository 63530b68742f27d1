/**
 * Vets compiled submissions before any class of them is loaded: whatever they refer to is compared
 * with a list of what submissions may use. What the list does not name is refused.
 */
@NullMarked
package org.loomgrade.vetting;

import org.jspecify.annotations.NullMarked;
