package io.github.melsdk.core.opendata.datafair;

/** Which lines of a dataset are counted or measured. Call it, do not implement it: methods will be added. */
public interface LineFilter extends LineRestriction<LineFilter> {}
