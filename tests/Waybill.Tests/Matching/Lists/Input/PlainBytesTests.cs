using System.IO.Compression;
using System.Text;
using Waybill.Matching.Lists;

namespace Waybill.Tests.Matching.Lists.Input;

/// <summary>Lists that are packed, or written in UTF-16.</summary>
public sealed class PlainBytesTests
{
    [Fact]
    public void Every_form_is_read_packed_and_in_sixteen_bits_as_it_is_plain()
    {
        foreach (var files in ListFixtures.All)
        {
            var plain = Text(files, bytes => bytes);

            Assert.Equal(plain, Text(files, Packed));
            Assert.Equal(plain, Text(files, bytes => Sixteen(bytes, Encoding.Unicode)));
            Assert.Equal(plain, Text(files, bytes => Packed(Sixteen(bytes, Encoding.BigEndianUnicode))));
        }
    }

    [Fact]
    public void Sixteen_bits_without_their_mark_are_told_with_the_mend()
    {
        foreach (var encoding in new[] { Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            foreach (var files in ListFixtures.All)
            {
                var bytes = Sixteen(ListFixtures.Bytes(files[0]), encoding)[2..];
                var fault = Assert.Single(ListReader.Open([ListFixtures.Of("list", bytes)]).Faults);

                Assert.Equal("list:1: UTF-16 without its byte order mark: save the file as UTF-8", fault.ToString());
            }
        }
    }

    [Theory]
    [InlineData("windows-9999", true)]
    [InlineData("ISO-8859-5", true)]
    [InlineData("UTF-8", false)]
    [InlineData("us-ascii", false)]
    public void An_encoding_that_xml_declares_and_that_is_not_used_is_told(string encoding, bool isTold)
    {
        var xml = Encoding.UTF8.GetString(ListFixtures.Bytes("un-extract.xml"));
        xml = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>{xml[(xml.IndexOf("?>", StringComparison.Ordinal) + 2)..]}";
        var reading = ListReader.OpenOne(ListFixtures.Of("un.xml", xml));
        Assert.NotEmpty(reading.ReadAll());

        Assert.Equal(
            isTold ? [encoding] : [],
            reading.Report.Unplaced.Where(one => one.Kind.StartsWith("encoding", StringComparison.Ordinal)).Select(one => one.Example)
        );
    }

    [Theory]
    [InlineData(40)]
    [InlineData(9)]
    [InlineData(1)]
    public void What_is_packed_and_cut_off_is_no_list_even_where_a_row_ends(int cut)
    {
        // It does not pack well, so that much of it comes before the cut.
        var rows = string.Concat(Enumerable.Range(1, 20_000).Select(n => $"{n},{n * 7919 % 104729}\n"));
        var bytes = Packed(Encoding.UTF8.GetBytes("unique_id,subject_type,date_designated\n" + rows));
        var batch = ListReader.Open([ListFixtures.Of("uk.csv.gz", bytes[..^cut])]);

        var reading = Assert.Single(batch.Lists);
        reading.ReadAll();

        Assert.Contains("packed by gzip", reading.Report.Stopped!.Cause, StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_damaged_from_its_beginning_is_one_line()
    {
        byte[][] damaged =
        [
            [0x1F, 0x8B, 8, 0, 1, 2, 3],
            [0x1F, 0x8B, 9, 9, 9, 9, 9, 9, 9, 9, 9, 9],
            [0xFF, 0xFE, 0x00, 0xD8, 0x41, 0x00],
        ];

        foreach (var bytes in damaged)
        {
            var batch = ListReader.Open([ListFixtures.Of("list", bytes)]);

            Assert.Empty(batch.Lists);
            Assert.DoesNotContain("known form", Assert.Single(batch.Faults).Cause, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void What_unpacks_without_end_is_refused()
    {
        var bomb = Packed(Encoding.UTF8.GetBytes("<CONSOLIDATED_LIST>" + string.Concat(Enumerable.Repeat("<a/>\n", 200_000))));
        var batch = ListReader.Open([ListFixtures.Of("un.xml.gz", bomb)], new() { LargestUnpacked = 200_000 });

        var reading = Assert.Single(batch.Lists);
        reading.ReadAll();

        Assert.Equal("it unpacks to more than 200000 bytes", reading.Report.Stopped!.Cause);
    }

    private static string Text(string[] files, Func<byte[], byte[]> change) =>
        ListFixtures.Text(ListReader.OpenOne([.. files.Select(file => ListFixtures.Of(file, change(ListFixtures.Bytes(file))))]));

    private static byte[] Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest))
            gzip.Write(bytes);
        return packed.ToArray();
    }

    // A table in an older encoding has no place here.
    private static byte[] Sixteen(byte[] bytes, Encoding encoding) =>
        [.. encoding.Preamble, .. encoding.GetBytes(Encoding.UTF8.GetString(bytes).TrimStart('\uFEFF'))];
}
