using System.Text.RegularExpressions;
using Waybill.Core.Evidence;
using Waybill.Core.Time;

namespace Waybill.Capture.Texts;

/// <summary>
/// The lines <c>key: value</c> that may open a text file, ended by a line <c>---</c> and perhaps begun by one. They are a head only when
/// every line up to
/// <c>---</c> is such a line; otherwise the file is all text.
/// </summary>
internal static partial class MetadataHead
{
    private const int MostLines = 40;
    private const int LongestLine = 4000;
    private const int FewestKeys = 2;
    private static readonly string[] Keys = ["title", "author", "publisher", "kind", "language", "date", "url"];

    /// <summary>Splits a text into its head's metadata and the rest; without a head all of it is the rest.</summary>
    public static (ExhibitMetadata Metadata, string Body) Split(string text, List<string> notes)
    {
        var entries = new List<(string Key, string Value)>();
        // Some put a line "---" before the head as well as after it.
        var at = text.StartsWith("---\n", StringComparison.Ordinal) ? 4 : 0;
        for (var line = 0; line <= MostLines && at < text.Length; line++)
        {
            var end = text.IndexOf('\n', at);
            if (end < 0 || end - at > LongestLine)
                break;
            var match = HeadLine().Match(text, at, end - at);
            if (!match.Success)
            {
                if (entries.Count > 0 && text.AsSpan(at, end - at).TrimEnd() is "---")
                    return (Read(entries, notes), text[(end + 1)..]);
                break;
            }

            entries.Add((match.Groups["key"].Value.ToLowerInvariant(), match.Groups["value"].Value.Trim()));
            at = end + 1;
        }

        if (entries.Count(entry => Keys.Contains(entry.Key)) >= FewestKeys)
            notes.Add("it begins as a head does, and no line '---' ends it: all of it is read as text, without a date");
        return (ExhibitMetadata.Unknown, text);
    }

    private static ExhibitMetadata Read(List<(string Key, string Value)> entries, List<string> notes)
    {
        var metadata = new ExhibitMetadata();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in entries)
        {
            if (!seen.Add(key))
                notes.Add($"the head has '{key}' more than once: the first is taken");
            else if (value.Length > 0)
                metadata = Set(metadata, key, value, notes);
        }
        return metadata;
    }

    private static ExhibitMetadata Set(ExhibitMetadata metadata, string key, string value, List<string> notes)
    {
        switch (key)
        {
            case "title":
                return metadata with { Title = value };
            case "author":
                return metadata with { Author = value };
            case "publisher":
                return metadata with { Publisher = value };
            case "kind":
                return metadata with { Kind = value };
            case "language":
                return metadata with { Language = value };
            case "date" when Edtf.TryParse(value, null, out var date):
                return metadata with { Published = date };
            case "url" when WebAddress.Clean(value) is { } url:
                return metadata with { Url = url };
            case "date":
                notes.Add($"the head's date '{value}' is not an EDTF date such as 2024-05-12: the date is unknown");
                break;
            case "url":
                notes.Add($"the head's url '{value}' is not an http or https address: the address is unknown");
                break;
            default:
                break;
        }
        metadata.Other[key] = value;
        return metadata;
    }

    [GeneratedRegex(@"\A(?<key>[A-Za-z][A-Za-z0-9_-]{0,31}):(?<value>[ \t].*)?\z", RegexOptions.Singleline)]
    private static partial Regex HeadLine();
}
