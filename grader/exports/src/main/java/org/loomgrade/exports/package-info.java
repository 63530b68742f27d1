/** Writes what a batch came to as files that learning management systems and other tools import. */
@NullMarked
package org.loomgrade.exports;

import org.jspecify.annotations.NullMarked;
