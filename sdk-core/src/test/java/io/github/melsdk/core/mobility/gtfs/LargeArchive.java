package io.github.melsdk.core.mobility.gtfs;

import io.github.melsdk.core.RecordStream;
import io.github.melsdk.core.mobility.departures.Timetable;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An archive of any size, written in constant memory, and the program that reads it in a JVM of its own. */
public final class LargeArchive {

    private static final int STOPS = 5_000;
    private static final int CALLS_OF_A_TRIP = 30;

    private LargeArchive() {}

    /** Writes trips until the archive has a size; returns how many. */
    public static int write(Path zip, long bytes) throws IOException {
        int trips = 0;
        try (OutputStream out = Files.newOutputStream(zip);
                ZipOutputStream archive = new ZipOutputStream(out, StandardCharsets.UTF_8);
                Writer text = new BufferedWriter(new OutputStreamWriter(archive, StandardCharsets.UTF_8))) {
            entry(archive, text, "agency.txt", "agency_id,agency_name,agency_timezone\nILE,Ilévia,Europe/Paris\n");
            entry(archive, text, "routes.txt", "route_id,route_short_name,route_type\nL5,L5,3\n");
            entry(archive, text, "calendar_dates.txt", "service_id,date,exception_type\nSEM,20261120,1\n");
            entry(archive, text, "stops.txt", "stop_id,stop_name,stop_lat,stop_lon\n");
            for (int stop = 0; stop < STOPS; stop++) {
                text.write("PLR" + stop + ",Arrêt " + stop + ",50.6,3.0\n");
            }
            entry(archive, text, "stop_times.txt", "trip_id,arrival_time,departure_time,stop_id,stop_sequence\n");
            SplittableRandom random = new SplittableRandom(5);
            for (; Files.size(zip) < bytes * 97 / 100; trips++) {
                trip(text, random, trips);
            }
            entry(archive, text, "trips.txt", "route_id,service_id,trip_id,trip_headsign\n");
            for (int i = 0; i < trips; i++) {
                text.write("L5,SEM," + tripId(i) + ",Marcq\n");
            }
            text.flush();
            archive.closeEntry();
        }
        return trips;
    }

    private static void entry(ZipOutputStream archive, Writer text, String name, String head) throws IOException {
        text.flush();
        archive.putNextEntry(new ZipEntry(name));
        text.write(head);
    }

    private static String tripId(int number) {
        return "ILE-2026-SEM-" + Integer.toString(number * 7 + 1_000_003, 36).toUpperCase(Locale.ROOT);
    }

    private static void trip(Writer text, SplittableRandom random, int number) throws IOException {
        int time = 5 * 3600 + random.nextInt(20 * 3600);
        int stop = random.nextInt(STOPS);
        for (int i = 1; i <= CALLS_OF_A_TRIP; i++) {
            time += 40 + random.nextInt(140);
            stop = (stop + 1 + random.nextInt(3)) % STOPS;
            String clock = String.format(Locale.ROOT, "%02d:%02d:%02d", time / 3600, time / 60 % 60, time % 60);
            text.write(tripId(number) + "," + clock + "," + clock + ",PLR" + stop + "," + i + "\n");
        }
    }

    /** Reads the archive that is named first, then the timetable of one of its stops, and prints what they hold. */
    public static void main(String... arguments) {
        try (GtfsArchive archive = GtfsArchive.open(Path.of(arguments[0]))) {
            long skipped;
            long count;
            try (RecordStream<StopTime> calls = archive.stopTimes()) {
                count = calls.stream().filter(call -> call.sequence() > 0).count();
                skipped = calls.skipped();
            }
            int departures = Timetable.read(archive, List.of("PLR7"))
                    .departures(
                            "PLR7",
                            q -> q.from(Instant.parse("2026-11-20T06:00:00Z"))
                                    .within(Duration.ofHours(24))
                                    .limit(Integer.MAX_VALUE))
                    .departures()
                    .size();
            System.out.println("calls=" + count + " skipped=" + skipped + " departures=" + (departures > 0));
        }
    }
}
