using Waybill.FollowTheMoney;
using Waybill.FollowTheMoney.Wire;
using Waybill.Matching.Lists.Drafting;

namespace Waybill.Matching.Lists;

/// <summary>
/// Opens sanctions lists. What form a file has is told by its content, not by its name; files that belong together — OFAC's
/// <c>sdn.csv</c> with its <c>alt.csv</c>, <c>add.csv</c> and <c>sdn_comments.csv</c> — become one list.
/// </summary>
public static class ListReader
{
    /// <summary>The lists among some files, in the order of their main files, and one line for each file that is of no list.</summary>
    /// <param name="files">
    /// The files, in any order. A companion goes with the nearest main file of its form before it, else with the first behind it.
    /// </param>
    /// <param name="limits">How much is taken in; <see cref="ListLimits.Default"/> when null.</param>
    /// <param name="model">The model of the entities; <see cref="Model.Default"/> when null.</param>
    public static ListBatch Open(IEnumerable<ListFile> files, ListLimits? limits = null, Model? model = null)
    {
        var (faults, groups) = (new List<WireFault>(), new List<ListGroup>());
        var companions = new List<(int After, FileHead Head, ListFormat Format, FileRole Role)>();
        foreach (var file in files)
        {
            FileHead head;
            try
            {
                head = file.Peek(limits ?? ListLimits.Default);
            }
            catch (ListException unreadable)
            {
                faults.Add(unreadable.Fault);
                continue;
            }

            if (ListFormats.Of(head) is not var (format, role))
                faults.Add(new(file.Name, 1, "no sanctions list of a known form", ListFormats.Known));
            else if (role == FileRole.Main)
                groups.Add(new(format, head));
            else
                companions.Add((groups.Count, head, format, role));
        }

        foreach (var (after, head, format, role) in companions)
        {
            var group = groups.Take(after).LastOrDefault(one => one.Format == format) ?? groups.Find(one => one.Format == format);
            if (group is null)
                faults.Add(new(head.File.Name, 1, $"{format.Name}: the main file is missing", "give it too"));
            else if (!group.Files.TryAdd(role, head.File))
                faults.Add(new(head.File.Name, 1, $"{format.Name}: a second file of this kind", "give one for each list"));
        }

        return new([.. groups.Select(group => group.Open(limits ?? ListLimits.Default, model ?? Model.Default))], faults);
    }

    /// <summary>The one list that some files are.</summary>
    /// <exception cref="ListException">They are none, or several, or not all of one list.</exception>
    public static ListReading OpenOne(params ReadOnlySpan<ListFile> files)
    {
        var batch = Open(files.ToArray());
        if (batch.Faults is [var fault, ..])
            throw new ListException(fault);
        if (batch.Lists is [var list])
            return list;
        throw new ListException(files is [var first, ..] ? first.Name : "lists", 1, $"{batch.Lists.Count} lists", "give the files of one");
    }

    private sealed class ListGroup(ListFormat format, FileHead head)
    {
        public ListFormat Format => format;

        public Dictionary<FileRole, ListFile> Files { get; } = new() { [FileRole.Main] = head.File };

        public ListReading Open(ListLimits limits, Model model)
        {
            var tally = new ListTally(limits);
            if (head.OtherEncoding is { } encoding)
                tally.Unplaced("encoding that is not used: read as UTF-8", head.File.Name, 1, encoding);
            return new(format.List(head), format.Name, head.File.Name, tally, format.Read(new(Files, limits, model, tally)));
        }
    }
}

/// <summary>The lists that some files gave.</summary>
/// <param name="Lists">The lists, none of them read yet.</param>
/// <param name="Faults">One line for each file that is of no list.</param>
public sealed record ListBatch(IReadOnlyList<ListReading> Lists, IReadOnlyList<WireFault> Faults);
