using System.Text;
using Waybill.Matching.Lists;

namespace Waybill.Tests.Matching.Lists;

/// <summary>Lists from outside may be torn, forged or made to exhaust a reader: none ends in more than one clear line.</summary>
public sealed class HostileListTests
{
    private const int Seeds = 60;

    private static readonly ListLimits Small = new()
    {
        LongestLine = 20_000,
        LongestText = 10_000,
        MostColumns = 100,
        MostRows = 50,
        MostNodes = 500,
        DeepestNesting = 12,
        LargestXml = 200_000,
    };

    public static TheoryData<int> Lists() => [.. Enumerable.Range(0, ListFixtures.All.Length)];

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_torn_file_keeps_what_came_before_and_says_so(int list)
    {
        var (files, random) = (ListFixtures.All[list], new Random(list));
        var whole = ListFixtures.Open(files).ReadAll();
        for (var seed = 0; seed < Seeds; seed++)
        {
            var bytes = ListFixtures.Bytes(files[0]);
            foreach (var (read, report) in Read(files, bytes[..random.Next(bytes.Length)]))
            {
                // Entities that were read before the tear are those of the whole file, but for the last row of a table.
                Assert.True(read.Count <= whole.Count);
                Assert.Equal(report.IsComplete, report.Stopped is null);
                if (files[0].EndsWith(".xml", StringComparison.Ordinal))
                {
                    Assert.False(report.IsComplete);
                    Assert.Equal(whole.Take(read.Count).Select(one => one.Entity), read.Select(one => one.Entity));
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Flipped_bytes_end_in_listings_or_one_line(int list)
    {
        var (files, random) = (ListFixtures.All[list], new Random(100 + list));
        for (var seed = 0; seed < Seeds; seed++)
        {
            var bytes = ListFixtures.Bytes(files[0]);
            for (var flips = random.Next(1, 30); flips > 0; flips--)
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            foreach (var (read, report) in Read(files, bytes))
                Assert.Equal(read.Count, report.Listings);
        }
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void Shuffled_slices_end_in_listings_or_one_line(int list)
    {
        var (files, random) = (ListFixtures.All[list], new Random(200 + list));
        for (var seed = 0; seed < Seeds; seed++)
        {
            var text = Encoding.UTF8.GetString(ListFixtures.Bytes(files[0]));
            var (from, to) = (random.Next(text.Length), random.Next(text.Length));
            var slice = text.Substring(from, Math.Min(200, text.Length - from));
            foreach (var (read, report) in Read(files, Encoding.UTF8.GetBytes(text.Insert(to, slice))))
                Assert.Equal(read.Count, report.Listings);
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>", "&b;")]
    [InlineData("<!DOCTYPE x [<!ENTITY f SYSTEM \"file:///etc/hostname\">]>", "&f;")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://localhost:1/x.dtd\">", "")]
    public void A_document_type_is_refused_before_anything_is_looked_up(string doctype, string use)
    {
        foreach (var (open, close) in Roots)
        {
            var report = Drain($"<?xml version=\"1.0\"?>{doctype}{open}{use}{close}");

            Assert.NotNull(report.Stopped);
            Assert.Contains("document type", report.Stopped.ToString(), StringComparison.Ordinal);
            Assert.Equal(0, report.Listings);
        }
    }

    [Theory]
    [InlineData("text")]
    [InlineData("attribute")]
    [InlineData("attribute with marks")]
    [InlineData("name")]
    [InlineData("comment")]
    [InlineData("cdata")]
    [InlineData("depth")]
    [InlineData("nodes")]
    [InlineData("attributes")]
    [InlineData("listings")]
    public void Xml_that_would_exhaust_a_reader_is_stopped(string how)
    {
        var many = new string('a', 50_000);
        var inside = how switch
        {
            "text" => $"<FIRST_NAME>{many}</FIRST_NAME>",
            "attribute" => $"<FIRST_NAME x=\"{many}\"/>",
            "attribute with marks" => $"<FIRST_NAME x=\"{many.Replace("aa", "a>", StringComparison.Ordinal)}\"/>",
            "name" => $"<{many}/>",
            "comment" => $"<!--{many.Replace("aa", "<>", StringComparison.Ordinal)}-->",
            "cdata" => $"<FIRST_NAME><![CDATA[{many.Replace("aa", "<>", StringComparison.Ordinal)}]]></FIRST_NAME>",
            "depth" => string.Concat(Enumerable.Repeat("<A>", 40)) + string.Concat(Enumerable.Repeat("</A>", 40)),
            "nodes" => string.Concat(Enumerable.Repeat("<A/>", 2_000)),
            "attributes" => $"<A {string.Join(' ', Enumerable.Range(0, 1_000).Select(at => $"a{at}=\"\""))}/>",
            _ => string.Concat(Enumerable.Repeat("</ENTITY><ENTITY><DATAID>1</DATAID>", 100)),
        };

        var report = Drain($"<CONSOLIDATED_LIST><ENTITIES><ENTITY><DATAID>1</DATAID>{inside}</ENTITY></ENTITIES></CONSOLIDATED_LIST>");

        Assert.NotNull(report.Stopped);
        Assert.False(report.IsComplete);
        Assert.DoesNotContain('\n', report.Stopped.ToString());
        Assert.True(report.Stopped.ToString().Length < 400, report.Stopped.ToString());
    }

    [Theory]
    [InlineData("36,\"", 'a')]
    [InlineData("celex,recordId,programKey,annex,measure,startDate,reason,schema\n", 'a')]
    [InlineData("unique_id,subject_type,date_designated\nRUS0001,", '"')]
    [InlineData("<CONSOLIDATED_LIST>", 'a')]
    [InlineData("<CONSOLIDATED_LIST a=\"", 'a')]
    [InlineData("{\"id\":\"x\",\"schema\":\"Person\",\"properties\":{\"name\":[\"", 'a')]
    public void A_line_of_a_gigabyte_ends_with_one_line_in_bounded_memory(string head, char filler)
    {
        using var endless = new EndlessStream(Encoding.UTF8.GetBytes(head), (byte)filler, 1L << 30);
        var limits = new ListLimits { LongestLine = 256 * 1024, LongestText = 256 * 1024 };
        var before = GC.GetAllocatedBytesForCurrentThread();

        var batch = ListReader.Open([ListFile.Of("giant", endless)], limits);
        var told = batch.Faults.Select(fault => fault.ToString()).ToList();
        foreach (var list in batch.Lists)
        {
            Assert.Empty(list.ReadAll());
            told.AddRange(list.Report.Unplaced.Select(one => one.Kind));
            if (list.Report.Stopped is { } stopped)
                told.Add(stopped.ToString());
        }

        Assert.NotEmpty(told);
        Assert.True(GC.GetAllocatedBytesForCurrentThread() - before < 64 << 20);
    }

    [Fact]
    public void Quotation_marks_over_many_lines_are_read_in_linear_time()
    {
        var lines = new StringBuilder("36,\"");
        for (var line = 0; line < 400_000; line++)
            lines.Append("\"\"\n");
        var watch = System.Diagnostics.Stopwatch.StartNew();

        var batch = ListReader.Open([ListFixtures.Of("quotes", $"36,\"A\",-0-,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n{lines}")]);
        Assert.Single(Assert.Single(batch.Lists).ReadAll());

        Assert.NotNull(batch.Lists[0].Report.Stopped);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(20), $"{watch.Elapsed}");
    }

    [Theory]
    [InlineData(' ')]
    [InlineData('(')]
    [InlineData(';')]
    [InlineData('1')]
    [InlineData('M')]
    public void Long_runs_of_one_character_are_read_in_little_time(char filler)
    {
        var run = new string(filler, 90_000);
        var watch = System.Diagnostics.Stopwatch.StartNew();
        string[] lists =
        [
            $"<CONSOLIDATED_LIST><INDIVIDUAL><DATAID>1</DATAID><FIRST_NAME>a{run}b</FIRST_NAME><COMMENTS1>a{run}b</COMMENTS1>"
                + $"<INDIVIDUAL_DOCUMENT><NUMBER>a{run}b</NUMBER></INDIVIDUAL_DOCUMENT></INDIVIDUAL></CONSOLIDATED_LIST>",
            "35,A,-0-,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n"
                + $"36,\"a{run}b\",individual,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,\"Passport a{run}b; DOB a{run}b; a{run}b\"",
            "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,birthDate,taxNumber,passportNumber,phone,nationality\n"
                + $"1,1,EU-RUS,I,x,{run},x,Person,\"a{run}b\",\"a{run}b\",\"a{run}b\",\"a{run}b\",\"a{run}b\",\"a{run}b\"",
        ];

        foreach (var text in lists)
            Assert.NotEmpty(Assert.Single(ListReader.Open([ListFixtures.Of("run", text)]).Lists).ReadAll());

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(15), $"{filler}: {watch.Elapsed}");
    }

    [Fact]
    public void Labels_beside_names_are_no_names()
    {
        var list = Assert.Single(
            ListReader
                .Open([
                    ListFixtures.Of(
                        "eu.csv",
                        "celex,recordId,programKey,annex,measure,startDate,reason,schema,name,alias\n"
                            + "1,1,EU-RUS,I,x,2024-01-01,x,Organization,Tern Works,\"Korean:; Text of image; 제비\"\n"
                    ),
                ])
                .Lists
        );

        Assert.Equal(["Tern Works", "제비"], Assert.Single(list.ReadAll()).Names.Select(name => name.Text));
        Assert.Contains(list.Report.Unplaced, one => one.Kind == "label in place of a name" && one.Count == 2);
    }

    [Fact]
    public void Bytes_of_no_text_are_told()
    {
        foreach (var bytes in new byte[][] { [], [0], [0xFF, 0xFE, 0x33, 0x00], [.. "list\0"u8], [.. Enumerable.Repeat((byte)0x81, 100)] })
            Assert.Equal("no sanctions list of a known form", Assert.Single(ListReader.Open([ListFixtures.Of("odd", bytes)]).Faults).Cause);
    }

    [Fact]
    public void A_NUL_in_a_table_stops_it()
    {
        const string Row = "36,\"A\",-0-,X,-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\n";
        var list = ListReader.OpenOne(ListFixtures.Of("sdn.csv", Row + "37,\0"));

        Assert.Single(list.ReadAll());
        Assert.Equal("sdn.csv:2: binary data, or UTF-16: give a text file in UTF-8", list.Report.Stopped!.ToString());
    }

    [Fact]
    public void Windows_1252_is_read_where_a_line_is_no_utf_8()
    {
        byte[] bytes = [.. "36,\"CAF"u8, 0xC9, .. " \x201C\",-0-,\"CUBA\",-0-,-0-,-0-,-0-,-0-,-0-,-0-,-0-\r\n"u8];
        bytes = [.. bytes.Where(unit => unit < 0x80 || unit == 0xC9)];

        Assert.Equal("CAFÉ", Assert.Single(ListReader.OpenOne(ListFixtures.Of("old.csv", bytes)).ReadAll()).Names[0].Text);
    }

    private static (string Open, string Close)[] Roots =>
        [
            ("<CONSOLIDATED_LIST><ENTITY><DATAID>1</DATAID><FIRST_NAME>", "</FIRST_NAME></ENTITY></CONSOLIDATED_LIST>"),
            ("<Designations><Designation><UniqueID>", "</UniqueID></Designation></Designations>"),
            ("<export xmlns=\"http://eu.europa.ec/fpi/fsd/export\"><sanctionEntity logicalId=\"1\">", "</sanctionEntity></export>"),
        ];

    private static ListReport Drain(string xml)
    {
        var list = Assert.Single(ListReader.Open([ListFixtures.Of("hostile.xml", xml)], Small).Lists);
        list.ReadAll();
        return list.Report;
    }

    private static IEnumerable<(IReadOnlyList<ListedEntity> Read, ListReport Report)> Read(string[] files, byte[] main)
    {
        var batch = ListReader.Open([ListFixtures.Of(files[0], main), .. files.Skip(1).Select(ListFixtures.Of)]);
        Assert.All(batch.Faults, fault => Assert.DoesNotContain('\n', fault.ToString()));
        foreach (var list in batch.Lists)
        {
            var read = list.ReadAll();
            Assert.DoesNotContain('\n', list.Report.Stopped?.ToString() ?? "");
            yield return (read, list.Report);
        }
    }
}
