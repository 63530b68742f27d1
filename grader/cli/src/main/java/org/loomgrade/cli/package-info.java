/**
 * The command: its verbs, and how it speaks to people. Standard output carries results, standard
 * error all else.
 */
@NullMarked
package org.loomgrade.cli;

import org.jspecify.annotations.NullMarked;
