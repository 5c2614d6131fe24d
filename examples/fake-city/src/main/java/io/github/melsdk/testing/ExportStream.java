package io.github.melsdk.testing;

import java.io.IOException;

/** Streams generated records in large chunks. */
final class ExportStream implements FaultServer.Handler {
    private static final int CHUNK = 1 << 16;
    private static final String[] COMMUNES = {"Lille", "Roubaix", "Tourcoing", "Villeneuve-d'Ascq", "Lambersart"};

    private final int records;

    ExportStream(int records) {
        this.records = records;
    }

    @Override
    public void handle(RecordedRequest request, Exchange exchange) throws IOException {
        boolean array = request.path().endsWith("/json");
        boolean csv = request.path().endsWith("/csv");
        exchange.header("Content-Type", csv ? "text/csv; charset=utf-8" : "application/json; charset=utf-8");
        StringBuilder chunk = new StringBuilder(CHUNK + 512);
        chunk.append(array ? "[" : csv ? "\uFEFFid;nom;commune;nbvelosdispo;maj;geo\r\n" : "");
        for (int i = 0; i < records; i++) {
            if (csv) {
                appendCsv(chunk, i);
            } else {
                appendJson(chunk, i);
                chunk.append(!array ? "\n" : i + 1 < records ? "," : "");
            }
            if (chunk.length() >= CHUNK) {
                exchange.chunk(chunk.toString());
                chunk.setLength(0);
            }
        }
        chunk.append(array ? "]" : "");
        if (!chunk.isEmpty()) {
            exchange.chunk(chunk.toString());
        }
        exchange.endChunks();
    }

    private static void appendJson(StringBuilder out, int i) {
        out.append("{\"id\":").append(i);
        out.append(",\"nom\":\"Station ").append(i);
        out.append("\",\"commune\":\"").append(COMMUNES[i % COMMUNES.length]);
        out.append("\",\"nbvelosdispo\":").append(i % 40);
        out.append(",\"maj\":\"").append(date(i));
        out.append("\",\"geo\":{\"lon\":3.0").append(i % 90 + 10);
        out.append(",\"lat\":50.6").append(i % 90 + 10).append("}}");
    }

    private static void appendCsv(StringBuilder out, int i) {
        out.append(i).append(";Station ").append(i);
        out.append(';').append(COMMUNES[i % COMMUNES.length]);
        out.append(';').append(i % 40);
        out.append(';').append(date(i));
        out.append(";50.6").append(i % 90 + 10);
        out.append(", 3.0").append(i % 90 + 10).append("\r\n");
    }

    private static String date(int i) {
        return "2026-01-" + (10 + i % 20) + "T08:" + (10 + i % 50) + ":00+00:00";
    }
}
