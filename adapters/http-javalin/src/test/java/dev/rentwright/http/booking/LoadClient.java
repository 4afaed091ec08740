package dev.rentwright.http.booking;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Asks the same thing over and over on a number of connections, by one thread, each connection again as soon as it has been
 * answered. Every answer must be as long as the first, so that counting bytes is enough and the client costs little. Each run
 * opens connections of its own: a server closes those that wait for their turn.
 */
final class LoadClient {

    private static final byte[] OK = "HTTP/1.1 200".getBytes(StandardCharsets.US_ASCII);

    private final InetSocketAddress server;
    private final int connections;
    private final ByteBuffer request;
    private final ByteBuffer read = ByteBuffer.allocateDirect(256 * 1024);
    private final int length;
    private final String body;

    LoadClient(int port, String path, int connections) throws IOException {
        String text = "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nAccept: application/json\r\n\r\n";
        this.request = ByteBuffer.wrap(text.getBytes(StandardCharsets.US_ASCII));
        this.server = new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
        this.connections = connections;
        try (SocketChannel first = SocketChannel.open(server)) {
            String answer = answer(first);
            this.length = answer.length();
            this.body = answer.substring(answer.indexOf("\r\n\r\n") + 4);
        }
    }

    private String answer(SocketChannel channel) throws IOException {
        channel.write(request.duplicate());
        StringBuilder answer = new StringBuilder();
        while (true) {
            read.clear();
            if (channel.read(read) < 0) {
                throw new IOException("ended after " + answer);
            }
            answer.append(StandardCharsets.ISO_8859_1.decode(read.flip()));
            int end = answer.indexOf("\r\n\r\n");
            if (end < 0) {
                continue;
            }
            if (!answer.toString().startsWith("HTTP/1.1 200")) {
                throw new IOException("expected 200, got " + answer);
            }
            String headers = answer.substring(0, end).toLowerCase(java.util.Locale.ROOT);
            int at = headers.indexOf("content-length: ") + "content-length: ".length();
            int stop = headers.indexOf("\r\n", at);
            int body = Integer.parseInt(headers.substring(at, stop < 0 ? headers.length() : stop));
            if (answer.length() == end + 4 + body) {
                return answer.toString();
            }
        }
    }

    /** What the first answer said, a character for each byte. */
    String body() {
        return body;
    }

    /** Answers a second, and how long the slowest of a hundred took, in microseconds. */
    Pace run(long millis) throws IOException {
        List<Line> lines = new ArrayList<>();
        try (Selector selector = Selector.open()) {
            for (int connection = 0; connection < connections; connection++) {
                SocketChannel channel = SocketChannel.open(server);
                channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
                channel.configureBlocking(false);
                Line line = new Line(channel);
                channel.register(selector, SelectionKey.OP_READ, line);
                lines.add(line);
            }
            return run(millis, lines, selector);
        } finally {
            for (Line line : lines) {
                line.channel.close();
            }
        }
    }

    private static Pace run(long millis, List<Line> lines, Selector selector) throws IOException {
        long begun = System.nanoTime();
        long end = begun + millis * 1_000_000;
        for (Line line : lines) {
            line.ask(begun);
        }
        int answers = 0;
        int waiting = lines.size();
        long[] took = new long[1 << 22];
        while (waiting > 0) {
            selector.select();
            long now = System.nanoTime();
            for (SelectionKey key : selector.selectedKeys()) {
                Line line = (Line) key.attachment();
                if (line.isAnswered()) {
                    took[answers++ & (took.length - 1)] = now - line.asked;
                    if (now < end) {
                        line.ask(now);
                    } else {
                        waiting--;
                    }
                }
            }
            selector.selectedKeys().clear();
        }
        long[] sorted = Arrays.copyOf(took, Math.min(answers, took.length));
        Arrays.sort(sorted);
        double seconds = (System.nanoTime() - begun) / 1e9;
        return new Pace(answers / seconds, sorted[sorted.length * 99 / 100] / 1000);
    }

    /**
     * What came of it.
     *
     * @param perSecond answers
     * @param slowMicros 99 of 100 were as fast
     */
    record Pace(double perSecond, long slowMicros) {}

    private final class Line {

        private final SocketChannel channel;
        private int missing;
        private long asked;

        Line(SocketChannel channel) {
            this.channel = channel;
        }

        void ask(long now) throws IOException {
            asked = now;
            missing = length;
            channel.write(request.duplicate());
        }

        boolean isAnswered() throws IOException {
            read.clear();
            int got = channel.read(read);
            if (got < 0 || got > missing) {
                throw new IOException("expected " + missing + " bytes more of an answer, got " + got);
            }
            if (missing == length && got >= OK.length) {
                for (int i = 0; i < OK.length; i++) {
                    if (read.get(i) != OK[i]) {
                        throw new IOException("expected 200, got " + StandardCharsets.ISO_8859_1.decode(read.flip()));
                    }
                }
            }
            missing -= got;
            return missing == 0;
        }
    }
}
