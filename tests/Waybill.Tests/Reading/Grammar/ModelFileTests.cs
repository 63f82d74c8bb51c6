using Waybill.Reading.Grammar.Models;

namespace Waybill.Tests.Reading.Grammar;

public sealed class ModelFileTests
{
    [Fact]
    public void What_is_written_is_read()
    {
        var file = ModelFile.Open(Example(), "example.bin");
        Assert.Equal(["nsubj", "", "obj"], file.Strings("relations"));
        Assert.Equal([1, -2, 3], file.Numbers<int>("numbers"));
        Assert.Equal(7, file.Number("count"));
        Assert.True(file.Has("count"));
        Assert.False(file.Has("counts"));
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes() => Assert.Equal(Example(), Example());

    [Fact]
    public void Every_byte_that_changes_is_noticed()
    {
        var bytes = Example();
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= 0x10;
            var fault = Assert.Throws<ModelException>(() => ModelFile.Open(damaged, "example.bin"));
            Assert.StartsWith("The model example.bin cannot be used: ", fault.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_file_that_was_cut_short_is_noticed()
    {
        var bytes = Example();
        for (var length = 0; length < bytes.Length; length++)
            Assert.Throws<ModelException>(() => ModelFile.Open(bytes[..length], "example.bin"));
    }

    [Fact]
    public void Another_version_is_named()
    {
        var bytes = Example();
        bytes[4] = 9;
        AssertFault("it has version 9, not 1", () => ModelFile.Open(bytes, "example.bin"));
    }

    [Theory]
    [InlineData("none", "it has no section 'none'")]
    [InlineData("numbers", "the elements of section 'numbers' have 4 bytes, not 8")]
    public void A_section_that_does_not_fit_is_named(string section, string message)
    {
        var file = ModelFile.Open(Example(), "example.bin");
        AssertFault(message, () => file.Numbers<long>(section));
    }

    [Fact]
    public void A_model_that_is_not_embedded_is_named() => AssertFault("it is not embedded", () => ModelFile.Embedded("none.bin"));

    [Fact]
    public void A_section_that_is_damaged_inside_is_named()
    {
        var writer = new ModelFileWriter();
        writer.Add<uint>("t.starts", [0, 9, 1]);
        writer.Add<byte>("t.rows", [1]);
        writer.Add("t.labels", 3);
        var file = ModelFile.Open(writer.ToArray(), "example.bin");
        AssertFault("the table 't' is damaged", () => FeatureTable.Read(file, "t"));
    }

    private static void AssertFault(string fault, Action reading) =>
        Assert.Contains(fault, Assert.Throws<ModelException>(reading).Message, StringComparison.Ordinal);

    private static byte[] Example()
    {
        var writer = new ModelFileWriter();
        writer.Add("relations", ["nsubj", "", "obj"]);
        writer.Add<int>("numbers", [1, -2, 3]);
        writer.Add("count", 7);
        return writer.ToArray();
    }
}
