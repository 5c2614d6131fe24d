package io.github.melsdk.examples.quickstart;

import io.github.melsdk.energy.EnergySeries;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.IntStream;
import org.knowm.xchart.BitmapEncoder;
import org.knowm.xchart.BitmapEncoder.BitmapFormat;
import org.knowm.xchart.CategoryChart;
import org.knowm.xchart.CategoryChartBuilder;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.knowm.xchart.internal.chartpart.Chart;
import org.knowm.xchart.style.markers.SeriesMarkers;

/** Draws a day and a year of a home as pictures; needs no screen. */
final class HomePlots {

    private static final int WIDTH = 900;
    private static final int HEIGHT = 450;

    private final Path folder;

    HomePlots(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    /** Draws the mean powers of a day. A time without a value is a hole in the line, not a zero. */
    Path day(LocalDate date, EnergySeries roof, EnergySeries home) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("The sunniest day, " + date)
                .yAxisTitle("kW")
                .build();
        chart.getStyler().setDatePattern("HH:mm").setTimezone(TimeZone.getTimeZone(roof.zone()));
        add(chart, "roof", roof);
        add(chart, "home", home);
        return save(chart, "sunniest-day.png");
    }

    private static void add(XYChart chart, String name, EnergySeries series) {
        List<Date> times = IntStream.range(0, series.size())
                .mapToObj(i -> Date.from(series.at(i).toInstant()))
                .toList();
        List<Double> kilowatts = IntStream.range(0, series.size())
                .mapToObj(i -> series.toMeanPower().watts(i) / 1000)
                .toList();
        chart.addSeries(name, times, kilowatts).setMarker(SeriesMarkers.NONE);
    }

    /** Draws the energies of the months. */
    Path year(int year, EnergySeries roof, EnergySeries home, EnergySeries used) throws IOException {
        CategoryChart chart = new CategoryChartBuilder()
                .width(WIDTH)
                .height(HEIGHT)
                .title("The year " + year)
                .yAxisTitle("kWh")
                .build();
        List<String> months = IntStream.range(0, roof.size())
                .mapToObj(i -> roof.at(i).getMonth().getDisplayName(TextStyle.SHORT, Locale.ENGLISH))
                .toList();
        chart.addSeries("roof", months, kilowattHours(roof));
        chart.addSeries("home", months, kilowattHours(home));
        chart.addSeries("roof used at home", months, kilowattHours(used));
        return save(chart, "year.png");
    }

    private static List<Double> kilowattHours(EnergySeries series) {
        return IntStream.range(0, series.size())
                .mapToObj(i -> series.wattHours(i) / 1000)
                .toList();
    }

    private Path save(Chart<?, ?> chart, String name) throws IOException {
        Path file = folder.resolve(name);
        try (OutputStream out = Files.newOutputStream(file)) {
            BitmapEncoder.saveBitmap(chart, out, BitmapFormat.PNG);
        }
        return file.toAbsolutePath();
    }
}
