/**
 * The JVM that runs checks against one submission. It reads an order from standard input and
 * answers on standard output; it takes both away before any student class is loaded, so that
 * student code reaches neither.
 */
@NullMarked
package org.loomgrade.worker;

import org.jspecify.annotations.NullMarked;
