using System.Text;
using Waybill.Core.Evidence;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Claims;
using Waybill.Reading.Tables;

namespace Waybill.Casework.Reading;

/// <summary>Reads an exhibit that is a sanctions list: each listing is a claim that its authority designates somebody.</summary>
internal static class ListClaims
{
    /// <summary>The reader's name and version.</summary>
    public const string ReaderName = DesignationClaims.ReaderName;

    /// <summary>True for the name of this reader, in any version.</summary>
    public static bool IsOfLists(string reader) =>
        reader.StartsWith(ReaderName[..(ReaderName.IndexOf('/', StringComparison.Ordinal) + 1)], StringComparison.Ordinal);

    /// <summary>
    /// The claims of a list, and one line for each listing that does not hold; null where the text is no list of a known form.
    /// </summary>
    public static TableReading? Read(WorkingText text, ExhibitMetadata about)
    {
        if (!StructuredKinds.IsOne(about.Kind))
            return null;
        var name = text.Document ?? "list";
        using var bytes = new MemoryStream(Encoding.UTF8.GetBytes(text.Text), writable: false);
        if (ListReader.Open([ListFile.Of(name, bytes)]).Lists is not [var list])
            return null;
        var listings = list.ReadAll();
        // The names stand in a companion, and an exhibit is read by itself.
        if (listings.Count > 0 && listings.All(listed => listed.Names.Count == 0))
            return new([], [], list.Format)
            {
                Note =
                    $"{list.Format}: the names of its {listings.Count} listings stand in another table, and an exhibit is read by itself: "
                    + "it has no claims; add the list in a form that has the names in it",
            };
        var (claims, failures) = DesignationClaims.OfAll(listings, text);
        return list.Report.Stopped is { } stopped
            ? new(
                claims,
                [.. failures, $"{name}:{stopped.Line}: {stopped.Cause}: {stopped.Mend}; the listings before it are read"],
                list.Format
            )
            : new(claims, failures, list.Format);
    }
}
