/**
 * What an instructor or a student has on disk or in an archive, as a tree of files whose bytes are
 * read when asked for. It knows nothing of submissions; names are as they were found.
 */
@NullMarked
package org.loomgrade.intake.tree;

import org.jspecify.annotations.NullMarked;
