using System.Globalization;
using System.Xml;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists;

/// <summary>
/// A list that is being read. Its entities come one by one, in the order of the file, as far as the form allows it. The report tells what
/// was read so far: once the entities are through, all.
/// </summary>
public sealed class ListReading
{
    private readonly ListTally tally;
    private readonly string list;
    private readonly string file;
    private readonly IEnumerator<ListedEntity> source;
    private bool isUsed;

    internal ListReading(string list, string format, string file, ListTally tally, IEnumerable<ListedEntity> source)
    {
        (this.list, Format, this.file, this.tally) = (list, format, file, tally);
        this.source = source.GetEnumerator();
    }

    /// <summary>
    /// The list, such as <see cref="ListNames.UnitedNations"/>. That of FollowTheMoney entities is known once they are read: it is
    /// <c>ftm</c> before.
    /// </summary>
    public string List => tally.List ?? list;

    /// <summary>The form that it is read as, in a few words.</summary>
    public string Format { get; }

    /// <summary>What was read so far, and what could not be placed.</summary>
    public ListReport Report => tally.Report(list, Format);

    /// <summary>
    /// The listings, once. Reading that cannot go on ends them; <see cref="ListReport.Stopped"/> then says why, and what came before holds.
    /// </summary>
    /// <exception cref="InvalidOperationException">They were asked for before.</exception>
    public IEnumerable<ListedEntity> Entities()
    {
        if (isUsed)
            throw new InvalidOperationException("A list is read once: keep what it gave.");
        isUsed = true;
        return Read();
    }

    /// <summary>All listings at once.</summary>
    public IReadOnlyList<ListedEntity> ReadAll() => [.. Entities()];

    private IEnumerable<ListedEntity> Read()
    {
        using (source)
        {
            // The references, each with how many stood under it.
            var references = new Dictionary<string, int>(StringComparer.Ordinal);
            while (Next())
            {
                var listed = references.TryAdd(source.Current.Listing.Reference, 1)
                    ? source.Current
                    : Renumbered(source.Current, references);
                tally.Count(listed);
                yield return listed;
            }
        }
    }

    // Two listings under one number are two, whatever made the file say so: neither may hide the other.
    private ListedEntity Renumbered(ListedEntity listed, Dictionary<string, int> references)
    {
        var reference = listed.Listing.Reference;
        var at = references[reference] + 1;
        while (!references.TryAdd(Numbered($"{reference} ({at})"), 1))
            at++;
        references[reference] = at;
        tally.Unplaced("number of a listing before it", listed.Place.File, listed.Place.Line, $"{reference}, kept as {reference} ({at})");
        return listed with
        {
            Entity = listed.Entity.Clone(Numbered($"{listed.Id}-{at}")),
            Listing = listed.Listing with { Reference = Numbered($"{reference} ({at})") },
        };
    }

    private static string Numbered(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private bool Next()
    {
        try
        {
            if (source.MoveNext())
                return true;
            tally.IsComplete = true;
        }
        catch (ListException stopped)
        {
            tally.Stopped = stopped.Fault;
        }
        catch (XmlException broken)
        {
            tally.Stopped = new(file, Math.Max(1, broken.LineNumber), Cause(broken), "mend the XML; the file may be cut off");
        }
        catch (System.Text.DecoderFallbackException)
        {
            tally.Stopped = new(file, 1, "not the encoding that it should have", "save the file as UTF-8");
        }
        catch (System.Text.RegularExpressions.RegexMatchTimeoutException)
        {
            tally.Stopped = new(file, 1, "a text that takes too long to read", "see that it is the list");
        }
        catch (Exception fault) when (fault is IOException or InvalidDataException)
        {
            tally.Stopped = new(file, 1, "the file cannot be read further", "see that it is whole");
        }

        return false;
    }

    private static string Cause(XmlException broken) =>
        broken.Message.Contains("DTD", StringComparison.Ordinal)
            ? "a document type declaration, which is not allowed"
            : $"not well-formed XML at column {broken.LinePosition}";
}
