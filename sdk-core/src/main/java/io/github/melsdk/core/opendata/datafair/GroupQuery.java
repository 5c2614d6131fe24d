package io.github.melsdk.core.opendata.datafair;

/** How to group the lines of a dataset. Call it, do not implement it: methods will be added. */
public interface GroupQuery extends LineRestriction<GroupQuery> {

    /**
     * Groups by the values of a column, within the groups of earlier calls.
     *
     * @param column key of the column
     * @param most how many groups at most, 1 to 1,000
     * @return this
     * @throws IllegalArgumentException when {@code most} is out of range
     */
    GroupQuery by(String column, int most);

    /**
     * Groups by intervals of a column of dates, within the groups of earlier calls. All intervals come.
     *
     * @param column key of the column
     * @param interval {@code minute}, {@code hour}, {@code day}, {@code week}, {@code month}, {@code quarter}, {@code year}, or a fixed
     *     one such as {@code 30m}
     * @return this
     * @throws IllegalArgumentException when the interval is blank or holds a comma or a semicolon
     */
    GroupQuery byPeriod(String column, String interval);

    /**
     * Groups by intervals of a column of numbers, within the groups of earlier calls. All intervals come.
     *
     * @param column key of the column
     * @param width width of the intervals, above 0
     * @return this
     * @throws IllegalArgumentException when the width is not above 0
     */
    GroupQuery byStep(String column, double width);

    /**
     * Computes a metric in each group.
     *
     * @param metric what to compute
     * @param column key of the column
     * @return this
     */
    GroupQuery metric(Metric metric, String column);

    /**
     * Orders the groups of the column named last.
     *
     * @param order the order; by number of lines, greatest first, unless set
     * @return this
     * @throws IllegalArgumentException when no column was named yet
     */
    GroupQuery orderBy(GroupOrder order);

    /**
     * Asks for some lines of each innermost group.
     *
     * @param lines 0 to 100; 0 by default
     * @return this
     * @throws IllegalArgumentException when it is out of range
     */
    GroupQuery lines(int lines);
}
