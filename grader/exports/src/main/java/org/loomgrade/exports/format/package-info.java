/**
 * One file for each format that grades are exported to. Adding one is adding a file here and a line
 * in {@link org.loomgrade.exports.format.Formats}.
 */
@NullMarked
package org.loomgrade.exports.format;

import org.jspecify.annotations.NullMarked;
