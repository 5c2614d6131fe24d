/**
 * Client of Decidim, old and new: spaces, components and what is in them, comments, sign-in and writing.
 * Applications call it, and so do the neutral views of participation.
 * May call the core and internal.decidim of this module.
 */
@NullMarked
package io.github.melsdk.participation.decidim;

import org.jspecify.annotations.NullMarked;
