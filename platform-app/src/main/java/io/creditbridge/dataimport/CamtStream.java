package io.creditbridge.dataimport;

import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.util.StreamReaderDelegate;
import org.jspecify.annotations.Nullable;

/**
 * The stream of a camt.053 message as the library's model wants it: without the namespace, which names the version and
 * which the model's classes do not have, and only with the elements that the platform reads.
 *
 * <p>All else is passed over before anything is built of it: what other namespaces add, supplementary data, and the
 * details of an entry, of which a collective booking has as many as it likes. So one entry takes little memory whatever
 * the file holds. Document types, deep nesting and endless texts are refused.
 */
final class CamtStream extends StreamReaderDelegate {

    /** The path of the parts of a statement begins so. */
    static final String STATEMENT = "Document/BkToCstmrStmt/Stmt";

    /** The namespace of every message of ISO 20022 begins so; its name and version follow. */
    private static final String MESSAGES = "urn:iso:std:iso:20022:tech:xsd:";

    private static final int NAME_LENGTH = 30;

    /** Deeper than any element of the schema. */
    private static final int DEPTH_LIMIT = 64;

    /** Longer than all texts together that are read of one entry: codes, an amount, a day, an account's number. */
    private static final int TEXT_LIMIT = 10_000;

    /** The children that are read of an element; of one that is not named here, all. */
    private static final Map<String, Set<String>> READ = Map.of(
            "BkToCstmrStmt", Set.of("Stmt"),
            "Stmt", Set.of("Acct", "Bal", "Ntry"),
            "Acct", Set.of("Id"),
            "Bal", Set.of("Tp", "Amt", "CdtDbtInd"),
            "Ntry", Set.of("Amt", "CdtDbtInd", "Sts", "BookgDt", "BkTxCd"));

    private final Deque<String> path = new ArrayDeque<>();
    private final StringBuilder statusText = new StringBuilder();
    private String plainStatus = "";
    private String namespace = "";
    private int textLength;

    private CamtStream(InputStream bytes) throws XMLStreamException {
        super(plainFactory().createXMLStreamReader(bytes));
    }

    /** Begins at the start of a file, which the caller closes. */
    static CamtStream open(InputStream bytes) throws XMLStreamException {
        return new CamtStream(bytes);
    }

    private static XMLInputFactory plainFactory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Where the stream stands: the names of the elements that are open, from the outermost on, between slashes. */
    String where() {
        return String.join("/", path);
    }

    /** The text directly within the status of the entry that ended last: the code, as it is written up to version 6. */
    String plainStatus() {
        return plainStatus;
    }

    @Override
    public int next() throws XMLStreamException {
        int event = super.next();
        while (event == START_ELEMENT && !isRead()) {
            passOver();
            event = super.next();
        }
        switch (event) {
            case START_ELEMENT -> start();
            case END_ELEMENT -> end();
            case CHARACTERS, CDATA, SPACE -> text();
            case DTD -> throw new FileRefused("statement.doctype");
            default -> {
                // Comments and processing instructions say nothing of the account.
            }
        }
        return event;
    }

    private boolean isRead() {
        String parent = path.peekLast();
        if (parent == null) {
            return true;
        }
        Set<String> children = READ.get(parent);
        return namespaceOf(super.getNamespaceURI()).equals(namespace)
                && (children == null || children.contains(getLocalName()));
    }

    private void passOver() throws XMLStreamException {
        int open = 1;
        while (open > 0) {
            int event = super.next();
            open += event == START_ELEMENT ? 1 : event == END_ELEMENT ? -1 : 0;
            requireDepth(path.size() + open);
        }
    }

    private void start() throws XMLStreamException {
        if (path.isEmpty()) {
            namespace = namespaceOf(super.getNamespaceURI());
            requireStatement(namespace);
        }
        path.addLast(getLocalName());
        requireDepth(path.size());
        if (READ.containsKey(getLocalName())) {
            textLength = 0;
        }
    }

    /** A file may leave the namespace out; one that names a message of the standard must name this one. */
    private static void requireStatement(String namespace) {
        if (namespace.startsWith(MESSAGES) && !namespace.startsWith(MESSAGES + "camt.053.")) {
            String told = namespace.substring(MESSAGES.length());
            throw new FileRefused("statement.otherMessage", told.substring(0, Math.min(NAME_LENGTH, told.length())));
        }
    }

    private void end() {
        if (path.removeLast().equals("Ntry")) {
            plainStatus = statusText.toString().strip();
            statusText.setLength(0);
        }
    }

    private void text() throws XMLStreamException {
        textLength += getTextLength();
        if (textLength > TEXT_LIMIT) {
            throw new XMLStreamException("a text without end", getLocation());
        }
        if ("Sts".equals(path.peekLast())) {
            statusText.append(getText());
        }
    }

    private void requireDepth(int depth) throws XMLStreamException {
        if (depth > DEPTH_LIMIT) {
            throw new XMLStreamException("nested too deeply", getLocation());
        }
    }

    private static String namespaceOf(@Nullable String uri) {
        return uri == null ? "" : uri;
    }

    @Override
    public String getNamespaceURI() {
        return "";
    }

    /** Tells no namespace of a foreign attribute, so that none can choose another type for an element. */
    @Override
    public String getAttributeNamespace(int index) {
        return namespaceOf(super.getAttributeNamespace(index)).isEmpty() ? "" : "foreign";
    }
}
