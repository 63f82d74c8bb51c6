using System.Globalization;
using Waybill.Matching.Lists;
using Waybill.Matching.Lists.Snapshots;
using Waybill.Matching.Screening;

namespace Waybill.Casework.Demo;

/// <summary>The parts of sanctions lists that ship with the demo case.</summary>
internal static class DemoLists
{
    private const string Folder = DemoCase.Inputs + "lists/";

    /// <summary>The screener of them. They are parts of their lists: what stands in none of them may be listed all the same.</summary>
    public static Screener Open() => new(Names().Select(Read));

    private static IEnumerable<string> Names() =>
        typeof(DemoLists)
            .Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

    // The folder's name is the day on which the list stood so.
    private static ListSnapshot Read(string name)
    {
        var place = name[Folder.Length..];
        var day = DateOnly.ParseExact(place[..place.IndexOf('/')], "yyyy-MM-dd", CultureInfo.InvariantCulture);
        using var bytes = new MemoryStream(DemoCase.Read(name), writable: false);
        var reading = ListReader.OpenOne(ListFile.Of(place, bytes));
        return new(reading.List, day, reading.ReadAll(), isWhole: false);
    }
}
