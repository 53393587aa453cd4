package io.creditbridge.dataimport;

import com.prowidesoftware.swift.model.mx.adapters.IsoDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.IsoDateTimeAdapter;
import com.prowidesoftware.swift.model.mx.adapters.LocalDateAdapter;
import com.prowidesoftware.swift.model.mx.adapters.OffsetDateTimeAdapter;
import com.prowidesoftware.swift.model.mx.dic.CashAccount43;
import com.prowidesoftware.swift.model.mx.dic.CashBalance8;
import com.prowidesoftware.swift.model.mx.dic.ReportEntry15;
import jakarta.xml.bind.JAXBContext;
import jakarta.xml.bind.JAXBException;
import jakarta.xml.bind.Unmarshaller;
import jakarta.xml.bind.annotation.adapters.XmlAdapter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Function;

/**
 * Binds the parts of one statement to the library's classes, those of the newest version of the message: what the
 * platform reads of an account, a balance and an entry has the same names from version 2 on, but for the status.
 *
 * <p>A value that cannot be read is missing from the part; that is for the caller to refuse.
 */
final class CamtModel {

    private final Unmarshaller unmarshaller;

    /** Prepares for one file; the first call of all binds the classes, which takes about a second. */
    CamtModel() throws JAXBException {
        unmarshaller = Binding.CONTEXT.createUnmarshaller();
        unmarshaller.setAdapter(
                IsoDateAdapter.class, new IsoDateAdapter(new RealDay<>(new LocalDateAdapter(), Function.identity())));
        unmarshaller.setAdapter(
                IsoDateTimeAdapter.class,
                new IsoDateTimeAdapter(new RealDay<>(new OffsetDateTimeAdapter(), OffsetDateTime::toLocalDate)));
    }

    /** Reads the part whose start the stream stands at, and leaves the stream behind its end. */
    <T> T read(CamtStream xml, Class<T> part) throws JAXBException {
        return unmarshaller.unmarshal(xml, part).getValue();
    }

    /** Made when the first statement is read, so that the platform starts without it; safe for all threads. */
    private static final class Binding {

        static final JAXBContext CONTEXT = bind();

        private static JAXBContext bind() {
            try {
                return JAXBContext.newInstance(CashAccount43.class, CashBalance8.class, ReportEntry15.class);
            } catch (JAXBException e) {
                throw new IllegalStateException("the model of bank statements cannot be bound", e);
            }
        }
    }

    /** Takes a day only as it is written: the library by itself reads 30 February as the 28th. */
    private static final class RealDay<T> extends XmlAdapter<String, T> {

        private final XmlAdapter<String, T> library;
        private final Function<T, LocalDate> day;

        RealDay(XmlAdapter<String, T> library, Function<T, LocalDate> day) {
            this.library = library;
            this.day = day;
        }

        @Override
        public T unmarshal(String text) throws Exception {
            T read = library.unmarshal(text.strip());
            if (!text.strip().startsWith(day.apply(read).toString())) {
                throw new DateTimeException(text);
            }
            return read;
        }

        @Override
        public String marshal(T value) throws Exception {
            return library.marshal(value);
        }
    }
}
