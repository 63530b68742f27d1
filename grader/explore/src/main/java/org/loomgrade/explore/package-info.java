/**
 * The JVM that explores one program: it is told what to run on standard input, runs it under the
 * scheduler, and writes what it found to a file.
 */
@NullMarked
package org.loomgrade.explore;

import org.jspecify.annotations.NullMarked;
