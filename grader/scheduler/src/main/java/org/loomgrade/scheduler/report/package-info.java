/** What an exploration says: findings, places in the code, and the interleaving as a table. */
@NullMarked
package org.loomgrade.scheduler.report;

import org.jspecify.annotations.NullMarked;
