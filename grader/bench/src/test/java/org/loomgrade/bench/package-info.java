/** Tests of what the benchmark measures with, and of the verdicts that it takes for granted. */
@NullMarked
package org.loomgrade.bench;

import org.jspecify.annotations.NullMarked;
