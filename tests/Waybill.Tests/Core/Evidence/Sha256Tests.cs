using System.Text;
using Waybill.Core.Evidence;

namespace Waybill.Tests.Core.Evidence;

public sealed class Sha256Tests
{
    // FIPS 180-4 example values, as published by NIST.
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Digests_agree_with_the_standard(string text, string hex)
    {
        Assert.Equal(hex, Sha256.Of(text).Hex);
        Assert.Equal(hex, Sha256.Of(new MemoryStream(Encoding.UTF8.GetBytes(text))).Hex);
        Assert.Equal("sha256:" + hex, Sha256.Parse(hex).ToString());
        Assert.Equal(Sha256.Of(text), Sha256.Parse("sha256:" + hex.ToUpperInvariant()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("sha256:")]
    [InlineData("sha256:zz")]
    [InlineData("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015a")]
    [InlineData("ga7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    public void Anything_else_is_refused(string text) => Assert.False(Sha256.TryParse(text, null, out _));

    [Fact]
    public void Digests_are_ordered_by_their_digits()
    {
        var digests = Enumerable.Range(0, 100).Select(i => Sha256.Of($"{i}")).ToList();

        Assert.Equal(digests.Select(d => d.Hex).Order(StringComparer.Ordinal), digests.Order().Select(d => d.Hex));
    }
}
