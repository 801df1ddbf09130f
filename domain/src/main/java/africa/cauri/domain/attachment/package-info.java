/** The files that prove a draft or an entry (AUDCIF art. 17: each entry rests on a dated voucher). */
package africa.cauri.domain.attachment;
